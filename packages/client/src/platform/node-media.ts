import type { Devices } from '../media/devices.ts';

/** Node has no microphones, cameras or screens. */
export const platformDevices: Devices | undefined = undefined;
