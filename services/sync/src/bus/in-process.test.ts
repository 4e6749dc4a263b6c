import { describeBus } from './contract.ts';
import { InProcessBus } from './in-process.ts';

describeBus('InProcessBus', async () => ({ bus: new InProcessBus(), delivered: async () => undefined }));
