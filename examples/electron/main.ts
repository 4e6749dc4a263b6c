import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Identity, openNotifications } from '@nodegx/client';
import { fileValues } from '@nodegx/client/node';
import { app, BrowserWindow, dialog, ipcMain, Notification } from 'electron';

const server = process.env['NODEGX_SERVER'] ?? 'http://127.0.0.1:4440';
const userName = userInfo().username;
const folder = fileURLToPath(new URL('.', import.meta.url));
let unsaved = 0;

function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      additionalArguments: [`--server=${encodeURIComponent(server)}`, `--user=${encodeURIComponent(userName)}`],
    },
  });
  // The page's own question is not shown by Electron: this is the place to ask.
  window.on('close', (event) => {
    if (unsaved === 0) return;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      buttons: ['Stay', 'Close'],
      message: `${unsaved} changes are not on the server yet. They are kept on this computer and sent next time.`,
    });
    if (answer === 0) event.preventDefault();
  });
  void window.loadFile(join(folder, 'renderer', 'index.html'));
  return window;
}

/** The inbox lives in the main process: it goes on when every window is closed. */
async function openInbox(): Promise<void> {
  const storage = fileValues(join(app.getPath('userData'), 'nodegx'));
  const identity = new Identity({ community: server, storage });
  if ((await identity.restore()) === undefined) await identity.guest(userName);
  const inbox = openNotifications({
    server: `${server.replace(/^http/, 'ws')}/notifications`,
    token: identity.token,
    storage,
  });
  inbox.on('change', ({ unread }) => app.setBadgeCount(unread));
  inbox.on('toast', ({ title, message }) => new Notification({ title, body: message }).show());
  app.on('before-quit', () => void inbox.close());
}

app.setAsDefaultProtocolClient('nodegx');
ipcMain.on('unsaved', (_event, count: unknown) => {
  unsaved = typeof count === 'number' ? count : 0;
});

await app.whenReady();
const window = openWindow();
app.on('open-url', (event, url) => {
  event.preventDefault();
  window.webContents.send('open-document', decodeURIComponent(new URL(url).pathname.replace(/^\/+/, '')));
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
await openInbox().catch(({ message }: Error) => dialog.showErrorBox('Notifications', message));
