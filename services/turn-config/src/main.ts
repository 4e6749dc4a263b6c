import { runService } from '@nodegx/service-kit';
import { turnConfigOptions } from './config.ts';
import { createTurnConfigService } from './service.ts';

await runService({ name: 'turn-config', table: turnConfigOptions, create: createTurnConfigService });
