import { describeLink } from './contract.ts';
import { InProcessLink } from './in-process-link.ts';

describeLink('InProcessLink', async (servers) => {
  const link = new InProcessLink();
  return Array.from({ length: servers }, () => link);
});
