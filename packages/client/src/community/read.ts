// A module of its own, loaded when the first community is: what it brings is as large as the rest of the client.
export { readCommunity } from '@nodegx/protocol';
