// Microphones, cameras and screens of pages; Node has none.
export { browserDevices as platformDevices } from '../media/browser-devices.ts';
