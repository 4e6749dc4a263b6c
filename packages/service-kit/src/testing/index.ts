export { FakeClock } from './fake-clock.ts';
export { type FakeCommunity, fakeCommunity, type Overrides } from './fake-community.ts';
export { fakeService } from './fake-service.ts';
export { FakeSocket } from './fake-socket.ts';
export { type RecordingLogger, recordingLogger } from './recording-logger.ts';
export { startTestHost, type TestHost, type TestHostOptions } from './start-test-host.ts';
export { type Ended, TestClient } from './test-client.ts';
export { type TestKeys, testKeys } from './test-keys.ts';
