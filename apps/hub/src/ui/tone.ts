/** How something is, for colour and sign; words always stand beside it. `away`: not known now. `busy`: about to be known. */
export type Tone = 'good' | 'warning' | 'bad' | 'away' | 'busy';
