/** Runs a task at the end of the current turn of the event loop, once what came in with it has been taken in. */
export type AtTurnEnd = (task: () => void) => void;
