import { expect, it } from '@jest/globals';
import { describeBus } from './contract.ts';
import { InProcessBus } from './in-process.ts';

describeBus('InProcessBus', async () => ({ bus: new InProcessBus(), delivered: async () => undefined }));

it('knows who is alone', async () => {
  const bus = new InProcessBus();
  const ada = await bus.join('doc', () => undefined);
  expect(ada.isAlone).toBe(true);
  const ben = await bus.join('doc', () => undefined);
  expect([ada.isAlone, ben.isAlone]).toEqual([false, false]);
  ben.leave();
  expect(ada.isAlone).toBe(true);
});
