import { describe, expect, it } from '@jest/globals';
import { maxInlineBytes, WorkerAssembler } from './assembler.ts';
import { typed } from './testing/news.ts';
import { UpdateScanner } from './update/scan.ts';

describe('WorkerAssembler', () => {
  it('assembles what is small at once, and says what cannot be read', async () => {
    const assembler = new WorkerAssembler(new UpdateScanner());
    const assembled = await assembler.assemble([typed(1, 0, 'ab'), typed(1, 2, 'c'), typed(2, 5, 'x')]);
    expect(assembled.ok && [assembled.ledger.clockOf(1), assembled.parked.length]).toEqual([3, 1]);
    expect(await assembler.assemble([typed(1, 0, 'a'), new Uint8Array([9])])).toMatchObject({ ok: false, index: 1 });
    await assembler.close();
  });

  it('[SYN29] starts no thread any more once it is closed', async () => {
    const assembler = new WorkerAssembler(new UpdateScanner());
    await assembler.close();
    const large = typed(1, 0, 'x'.repeat(maxInlineBytes));
    await expect(assembler.assemble([large])).rejects.toThrow('the assembler was closed');
  });
});
