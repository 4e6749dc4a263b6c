type Placed = readonly [
  id: string,
  type: string,
  label: string,
  x: number,
  y: number,
  properties?: Record<string, unknown>,
];

const nodes: readonly Placed[] = [
  ['opened', 'event', 'App opens', 0, 40],
  ['email', 'input', 'E-mail', 0, 180, { placeholder: 'you@example.org', required: true }],
  ['password', 'input', 'Password', 0, 340, { required: true }],
  ['check', 'condition', 'Both filled in?', 290, 220, { is: 'empty' }],
  ['create', 'script', 'Create account', 580, 180, { code: 'return api.createAccount(input);' }],
  ['sorry', 'text', 'Please fill in both', 580, 340, { text: 'Please fill in both.' }],
  ['session', 'variable', 'Signed-in person', 870, 120],
  ['welcome', 'page', 'Welcome', 1160, 60, { path: '/welcome', colour: '#0d7f6c' }],
  ['signup', 'page', 'Sign up', 870, 300, { path: '/sign-up' }],
  ['projects', 'records', 'Their projects', 870, 470, { source: 'projects', limit: 20 }],
  ['list', 'group', 'Project list', 1160, 440],
  ['todo', 'note', 'To decide', 290, 440, { text: 'Do we ask for a name here, or later? Cleo', colour: '#a56a00' }],
];

const lines: readonly (readonly [from: string, to: string])[] = [
  ['opened.fired', 'signup.show'],
  ['email.value', 'check.value'],
  ['password.changed', 'check.check'],
  ['check.yes', 'create.run'],
  ['check.no', 'sorry.text'],
  ['create.out', 'session.set'],
  ['session.changed', 'welcome.show'],
  ['sorry.element', 'signup.content'],
  ['projects.rows', 'list.content'],
];

/** How somebody signs up to an app, as a graph that fits a screen: for pictures, and to import. */
export const signUpFlow = {
  nodes: nodes.map(([id, type, label, x, y, properties = {}]) => {
    return { id, type, position: { x, y }, properties: { label, ...properties } };
  }),
  connections: lines.map(([from, to], index) => {
    const [source, sourcePort] = from.split('.');
    const [target, targetPort] = to.split('.');
    return { id: `line-${index}`, source, target, sourcePort, targetPort, properties: {} };
  }),
  madeWith: 'another editor',
};
