import { Identity, openDocument } from '@nodegx/client';
import { bindTextArea } from './text-area.js';

const address = new URLSearchParams(location.search);
const server = address.get('server') ?? 'http://127.0.0.1:4440';
const name = address.get('name') ?? `Guest ${Math.ceil(Math.random() * 99)}`;
const colour = `hsl(${Math.floor(Math.random() * 360)} 70% 28%)`;
const element = (id) => document.getElementById(id);
const showProblem = ({ message }) => {
  element('problem').textContent = message;
};

try {
  // Who you are: the same guest as last time on this device, or a new one.
  const identity = new Identity({ community: server });
  const user = (await identity.restore()) ?? (await identity.guest(name));

  const notes = openDocument({
    server: `${server.replace(/^http/, 'ws')}/sync`,
    document: address.get('document') ?? 'notes',
    token: identity.token,
  });
  notes.on('fault', showProblem);
  notes.on('saved', ({ saved, unsaved }) => {
    element('saved').textContent = saved ? 'Saved' : `${unsaved} not saved yet`;
  });
  notes.on('leaving', ({ ask }) => ask());
  notes.on('state', (state) => {
    element('text').disabled = state.at === 'refused';
    if (state.at === 'refused') showProblem(state.reason);
    if (state.at === 'live') element('problem').textContent = '';
  });

  notes.awareness.setLocalState({ name: user.name, colour });
  const showPeople = () => {
    const people = [...notes.awareness.getStates().values()].map((state) => {
      const item = document.createElement('li');
      item.textContent = state.name;
      item.style.background = state.colour;
      return item;
    });
    element('people').replaceChildren(...people);
  };
  notes.awareness.on('change', showPeople);
  showPeople();

  bindTextArea(element('text'), notes.doc.getText('text'));
  element('text').disabled = false;
} catch (error) {
  showProblem(error);
}
