// A file of its own, so that what checks the files is fetched with the first of them and not with the page.
export { readRegistryFile } from '@nodegx/protocol';
