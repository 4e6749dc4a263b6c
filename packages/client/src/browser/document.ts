import { type OpenDocument, openDocumentOn } from '../open-document.ts';
import { browserDocuments } from '../platform/browser-documents.ts';

/** Opens a document. It connects by itself, comes back by itself, and keeps what is written until the server has it. */
export const openDocument: OpenDocument = /* @__PURE__ */ openDocumentOn(browserDocuments);
