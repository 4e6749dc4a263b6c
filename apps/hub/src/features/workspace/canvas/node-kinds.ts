import {
  Braces,
  CircleDot,
  Clock3,
  Database,
  FileText,
  GitBranch,
  Hash,
  Image,
  LayoutTemplate,
  List,
  type LucideIcon,
  MousePointerClick,
  Sigma,
  SquareStack,
  StickyNote,
  TextCursorInput,
  Type,
  Variable,
} from 'lucide-react';

/** Where a connection begins or ends. */
export interface Port {
  readonly id: string;
  readonly label: string;
}

/** A property that a person can edit. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'number' | 'flag' | 'colour' | 'choice';
  readonly choices?: readonly string[];
}

/** What sort of node it is: how it looks, what can be connected to it, what can be set. */
export interface NodeKind {
  readonly type: string;
  readonly label: string;
  readonly group: 'Interface' | 'Data' | 'Logic' | 'Notes' | 'Other';
  readonly hint: string;
  readonly Icon: LucideIcon;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly fields: readonly Field[];
}

const port = (id: string, label = id): Port => ({ id, label });
const name: Field = { name: 'label', label: 'Name', kind: 'text' };
const colour: Field = { name: 'colour', label: 'Colour', kind: 'colour' };

/** What the palette offers. */
export const nodeKinds: readonly NodeKind[] = [
  {
    type: 'page',
    label: 'Page',
    group: 'Interface',
    hint: 'A screen of the app',
    Icon: LayoutTemplate,
    inputs: [port('content'), port('show')],
    outputs: [port('opened')],
    fields: [name, { name: 'path', label: 'Address', kind: 'text' }, colour],
  },
  {
    type: 'group',
    label: 'Group',
    group: 'Interface',
    hint: 'Keeps parts together',
    Icon: SquareStack,
    inputs: [port('content')],
    outputs: [port('group')],
    fields: [
      name,
      { name: 'direction', label: 'Direction', kind: 'choice', choices: ['column', 'row', 'grid'] },
      { name: 'gap', label: 'Gap', kind: 'number' },
    ],
  },
  {
    type: 'text',
    label: 'Text',
    group: 'Interface',
    hint: 'Words on a page',
    Icon: Type,
    inputs: [port('text')],
    outputs: [port('element')],
    fields: [
      name,
      { name: 'text', label: 'Text', kind: 'long' },
      { name: 'size', label: 'Size', kind: 'number' },
      colour,
    ],
  },
  {
    type: 'image',
    label: 'Image',
    group: 'Interface',
    hint: 'A picture on a page',
    Icon: Image,
    inputs: [port('source')],
    outputs: [port('element'), port('loaded')],
    fields: [
      name,
      { name: 'source', label: 'Address', kind: 'text' },
      { name: 'alternative', label: 'Described as', kind: 'text' },
    ],
  },
  {
    type: 'button',
    label: 'Button',
    group: 'Interface',
    hint: 'Something to press',
    Icon: MousePointerClick,
    inputs: [port('label'), port('enabled')],
    outputs: [port('element'), port('pressed')],
    fields: [
      name,
      { name: 'text', label: 'Text', kind: 'text' },
      { name: 'primary', label: 'Main action', kind: 'flag' },
    ],
  },
  {
    type: 'input',
    label: 'Field',
    group: 'Interface',
    hint: 'Something to fill in',
    Icon: TextCursorInput,
    inputs: [port('value')],
    outputs: [port('element'), port('value'), port('changed')],
    fields: [
      name,
      { name: 'placeholder', label: 'Hint', kind: 'text' },
      { name: 'required', label: 'Required', kind: 'flag' },
    ],
  },
  {
    type: 'number',
    label: 'Number',
    group: 'Data',
    hint: 'A number that stays',
    Icon: Hash,
    inputs: [],
    outputs: [port('value')],
    fields: [name, { name: 'value', label: 'Value', kind: 'number' }],
  },
  {
    type: 'variable',
    label: 'Variable',
    group: 'Data',
    hint: 'A value that changes',
    Icon: Variable,
    inputs: [port('set')],
    outputs: [port('value'), port('changed')],
    fields: [name, { name: 'initial', label: 'At first', kind: 'text' }],
  },
  {
    type: 'list',
    label: 'List',
    group: 'Data',
    hint: 'Many values in order',
    Icon: List,
    inputs: [port('items'), port('add')],
    outputs: [port('items'), port('count')],
    fields: [name, { name: 'items', label: 'Items, a line each', kind: 'long' }],
  },
  {
    type: 'records',
    label: 'Records',
    group: 'Data',
    hint: 'Rows from a source',
    Icon: Database,
    inputs: [port('filter'), port('fetch')],
    outputs: [port('rows'), port('failed')],
    fields: [
      name,
      { name: 'source', label: 'Source', kind: 'text' },
      { name: 'limit', label: 'At most', kind: 'number' },
    ],
  },
  {
    type: 'event',
    label: 'Event',
    group: 'Logic',
    hint: 'Begins a flow',
    Icon: CircleDot,
    inputs: [],
    outputs: [port('fired')],
    fields: [name, { name: 'event', label: 'When', kind: 'text' }],
  },
  {
    type: 'condition',
    label: 'Condition',
    group: 'Logic',
    hint: 'Goes one way or the other',
    Icon: GitBranch,
    inputs: [port('value'), port('check')],
    outputs: [port('yes'), port('no')],
    fields: [
      name,
      { name: 'is', label: 'Is', kind: 'choice', choices: ['true', 'equal', 'greater', 'less', 'empty'] },
      { name: 'than', label: 'Than', kind: 'text' },
    ],
  },
  {
    type: 'expression',
    label: 'Expression',
    group: 'Logic',
    hint: 'Works something out',
    Icon: Sigma,
    inputs: [port('a'), port('b')],
    outputs: [port('result')],
    fields: [name, { name: 'expression', label: 'Expression', kind: 'text' }],
  },
  {
    type: 'script',
    label: 'Script',
    group: 'Logic',
    hint: 'A few lines of code',
    Icon: Braces,
    inputs: [port('in'), port('run')],
    outputs: [port('out'), port('done')],
    fields: [name, { name: 'code', label: 'Code', kind: 'long' }],
  },
  {
    type: 'delay',
    label: 'Delay',
    group: 'Logic',
    hint: 'Waits for a while',
    Icon: Clock3,
    inputs: [port('start')],
    outputs: [port('done')],
    fields: [name, { name: 'milliseconds', label: 'Milliseconds', kind: 'number' }],
  },
  {
    type: 'note',
    label: 'Note',
    group: 'Notes',
    hint: 'For the others to read',
    Icon: StickyNote,
    inputs: [],
    outputs: [],
    fields: [name, { name: 'text', label: 'Text', kind: 'long' }, colour],
  },
];

const kindOfType = new Map(nodeKinds.map((kind) => [kind.type, kind]));
const unknownKinds = new Map<string, NodeKind>();

/** What is known of a type of node; graphs of other editors bring types of their own. */
export function kindOf(type: string): NodeKind {
  const known = kindOfType.get(type) ?? unknownKinds.get(type);
  if (known !== undefined) return known;
  const made: NodeKind = {
    type,
    label: type === '' ? 'Node' : type,
    group: 'Other',
    hint: 'Of another editor',
    Icon: FileText,
    inputs: [port('in')],
    outputs: [port('out')],
    fields: [name],
  };
  // Types come from the document: as many as anybody likes to invent are not kept.
  if (unknownKinds.size < 200) unknownKinds.set(type, made);
  return made;
}
