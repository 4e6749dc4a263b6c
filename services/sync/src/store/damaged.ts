/** What lies in a store is not what was written there. Nothing of the document can be trusted, so none of it is shown. */
export class DamagedDocument extends Error {
  override readonly name = 'DamagedDocument';
}
