// A module of its own, loaded when the first inbox is opened: what checks its messages is half as large as the client.
export { parseInboxServerMessage } from '@nodegx/protocol';
