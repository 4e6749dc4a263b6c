// A preload script is CommonJS while its page is sandboxed.
const electron: typeof import('electron') = require('electron');

const { contextBridge, ipcRenderer } = electron;
const [server = '', userName = ''] = process.argv
  .slice(-2)
  .map((argument) => decodeURIComponent(argument.split('=')[1] ?? ''));

contextBridge.exposeInMainWorld('bridge', {
  server,
  userName,
  unsaved: (count: number) => ipcRenderer.send('unsaved', count),
  onOpenDocument: (listener: (name: string) => void) => {
    ipcRenderer.on('open-document', (_event, name: string) => listener(name));
  },
});
