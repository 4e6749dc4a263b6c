/** As for documents: longer ones are no names. In bytes of UTF-8. */
const maxTopicNameBytes = 512;

/** Control characters, which no editor shows, and halves of surrogate pairs, which UTF-8 cannot hold. */
const unprintable = /[\p{Cc}\p{Cs}]/u;

/** [YWR7] */
export function isTopicName(name: string): boolean {
  if (name.length === 0 || name.length > maxTopicNameBytes || unprintable.test(name)) return false;
  return Buffer.byteLength(name) <= maxTopicNameBytes;
}
