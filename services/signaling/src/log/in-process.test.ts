import { describeLog } from './contract.ts';
import { InProcessLog } from './in-process.ts';

describeLog('InProcessLog', () => ({ connect: () => new InProcessLog('one'), ends: 1 }));
