import { runService } from '@nodegx/service-kit';
import { signalingOptions } from './config.ts';
import { createSignalingService } from './service.ts';

await runService({ name: 'signaling', table: signalingOptions, create: createSignalingService });
