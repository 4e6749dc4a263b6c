import { FakeClock } from '@nodegx/service-kit/testing';
import { isVisible, type Room } from '../room/world.ts';
import { makeServer, openLimits, type Server, type ServerOptions, settle } from './parts.ts';
import { SharedLog, type SharedLogEnd } from './shared-log.ts';
import { SimulatedPerson } from './simulated-person.ts';

export interface SimulationOptions {
  readonly seed: number;
  readonly steps: number;
  readonly people: number;
  readonly rooms: number;
  readonly servers: number;
  readonly maxPeers: number;
  readonly topology: 'mesh' | 'star';
  readonly ring?: ServerOptions['ring'];
}

interface Node {
  readonly name: string;
  readonly server: Server;
  readonly end: SharedLogEnd;
  isAlive: boolean;
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** People who come, go, signal and lose their connections, on servers that die, over one order of commands. */
export class Simulation {
  readonly people: SimulatedPerson[];
  readonly #options: SimulationOptions;
  readonly #random: () => number;
  readonly #clock = new FakeClock();
  readonly #log = new SharedLog();
  readonly #nodes: Node[] = [];
  /** Peers that left, were put out or stayed away too long: only of these may others hear that they left. */
  readonly #mayLeave = new Set<string>();
  #made = 0;

  constructor(options: SimulationOptions) {
    this.#options = options;
    this.#random = chanceOf(options.seed);
    this.people = Array.from(
      { length: options.people },
      (_, index) => new SimulatedPerson(`u${index}`, `room ${index % options.rooms}`),
    );
  }

  async run(): Promise<void> {
    for (let count = 0; count < this.#options.servers; count++) await this.#startServer();
    for (let step = 0; step < this.#options.steps; step++) {
      await this.#step();
      this.#checkAlways();
    }
    await this.#calm();
  }

  /** What must hold once everybody is back and has read everything. */
  check(): void {
    const [first, ...others] = this.#alive().map(({ server }) => JSON.stringify(server.hub.image()));
    if (others.some((other) => other !== first)) throw new Error('two servers do not agree');
    for (const { server } of this.#alive()) if (server.faults.length > 0) throw server.faults[0];
    const [node] = this.#alive();
    const rooms = node?.server.hub.world.rooms ?? new Map<string, Room>();
    this.#checkSeats(rooms);
    for (const person of this.people) if (person.isSeated) this.#checkPerson(person, rooms.get(person.room));
    if (this.#options.topology === 'mesh') this.#checkLefts();
  }

  async #step(): Promise<void> {
    const dice = this.#random();
    const person = this.#pick(this.people);
    if (dice < 0.12) this.#come(person);
    else if (dice < 0.16) this.#go(person);
    else if (dice < 0.48) this.#talk(person);
    else if (dice < 0.6) person.read(1 + Math.floor(this.#random() * 5));
    else if (dice < 0.65) this.#lose(person);
    else if (dice < 0.7) this.#decide(person);
    else if (dice < 0.73) this.#showToken(person);
    else if (dice < 0.74) await this.#kill();
    else if (dice < 0.75) this.#clock.advance(500);
    else this.#advanceOne();
    await settle();
  }

  #come(person: SimulatedPerson): void {
    const node = this.#pick(this.#alive());
    if (!person.isConnected) person.connect(node.server, this.#roomOptions());
    else if (!person.isSeated && !person.isWanting) person.join(this.#roomOptions());
  }

  #roomOptions() {
    return { topology: this.#options.topology };
  }

  #go(person: SimulatedPerson): void {
    if (!person.isSeated || !person.isConnected || this.#random() < 0.6) return;
    this.#mayLeave.add(person.peerId);
    person.leave();
  }

  #talk(person: SimulatedPerson): void {
    const peers = [...person.view.keys()];
    if (person.isSeated && person.isWanting && person.isConnected && peers.length > 0) person.tell(this.#pick(peers));
  }

  /** The line goes dead; the server notices at once, or only when the person is back already. */
  #lose(person: SimulatedPerson): void {
    const { client } = person;
    if (client === undefined || !client.socket.isOpen) return;
    client.socket.hangUp();
    if (this.#random() < 0.5) client.connection.closed();
    else this.#clock.after(1_000 + this.#random() * 3_000, () => client.connection.closed());
  }

  #decide(person: SimulatedPerson): void {
    const peers = [...person.view.keys()];
    if (!person.isSeated || !person.isConnected || peers.length === 0) return;
    const peerId = this.#pick(peers);
    const dice = this.#random();
    if (dice < 0.3) {
      this.#mayLeave.add(peerId);
      person.client?.send({ type: 'kick', room: person.room, peerId });
    } else if (dice < 0.7) person.client?.send({ type: 'hand-over', room: person.room, peerId });
    else person.client?.send({ type: 'set-role', room: person.room, peerId, role: 'viewer' });
  }

  /** Shows a token that only lets them watch, or again one that lets them write. */
  #showToken({ client, server, room, peerId }: SimulatedPerson): void {
    if (client === undefined || server === undefined || !client.socket.isOpen) return;
    const origin = { node: server.hub.node, connection: client.connection.id };
    const mayWrite = this.#random() < 0.5;
    server.hub.submit({ kind: 'rights', room, origin, peerId, mayWrite, atMs: this.#clock.now() });
  }

  async #kill(): Promise<void> {
    const alive = this.#alive();
    if (alive.length < 2) return;
    const victim = this.#pick(alive);
    victim.isAlive = false;
    if (this.#random() < 0.5) await this.#stop(victim);
    else await this.#crash(victim);
    await this.#startServer();
  }

  /** In order: its connections are closed, and it says goodbye. */
  async #stop({ name, server, end }: Node): Promise<void> {
    server.hub.sendAway();
    for (const person of this.people) {
      if (person.server !== server) continue;
      person.client?.socket.hangUp();
      person.client?.connection.closed();
    }
    end.append({ kind: 'node-lost', node: name, atMs: this.#clock.now(), isExpected: true });
    await end.close();
  }

  /** What its sockets had not read yet is gone with it, and it tells nobody. */
  async #crash({ name, server, end }: Node): Promise<void> {
    for (const person of this.people) if (person.server === server) person.client?.socket.hangUp();
    await end.close();
    const survivor = this.#pick(this.#alive());
    this.#clock.after(3_000, () => {
      survivor.end.append({ kind: 'node-lost', node: name, atMs: this.#clock.now(), isExpected: false });
    });
  }

  async #startServer(): Promise<void> {
    const name = `node ${this.#made++}`;
    const end = this.#log.end(name);
    const { ring, maxPeers } = this.#options;
    const server = await makeServer({ clock: this.#clock, log: end, ...(ring && { ring }) });
    server.limits = { ...openLimits, maxPeers };
    const node = { name, server, end, isAlive: true };
    this.#nodes.push(node);
    this.#clock.every(500, () => {
      if (node.isAlive) server.hub.sweep();
    });
  }

  #advanceOne(): void {
    const { end } = this.#pick(this.#alive());
    for (let count = Math.floor(this.#random() * 6); count > 0; count--) end.step();
  }

  /** Everybody comes back, and everything that is on its way arrives. */
  async #calm(): Promise<void> {
    for (let round = 0; round < 200; round++) {
      this.#log.settle();
      for (const person of this.people) {
        if (!person.isConnected && (person.isSeated || person.isWanting)) {
          person.connect(this.#pick(this.#alive()).server, this.#roomOptions());
        }
        person.read(Number.POSITIVE_INFINITY);
      }
      this.#clock.advance(100);
      await settle();
      // Long enough for everything that is noticed late, and for nobody to lose a seat that they want.
      if (round > 80 && this.people.every((person) => person.isQuiet)) break;
    }
    // Those who stay away lose theirs now.
    for (const person of this.people) if (!person.isConnected) this.#mayLeave.add(person.peerId);
    this.#clock.advance(35_000);
    this.#log.settle();
    await settle();
    for (const person of this.people) person.read(Number.POSITIVE_INFINITY);
  }

  #alive(): Node[] {
    return this.#nodes.filter(({ isAlive }) => isAlive);
  }

  #pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  #checkAlways(): void {
    for (const { server } of this.#alive()) {
      const { world } = server.hub;
      let seats = 0;
      for (const room of world.rooms.values()) {
        seats += room.seats.size;
        if (room.seats.size > this.#options.maxPeers) throw new Error(`${room.seats.size} people in ${room.name}`);
        if (!room.seats.has(room.host)) throw new Error(`${room.name} has no host`);
        for (const { peerId, role, mayWrite } of room.seats.values()) {
          if (!mayWrite && (role !== 'viewer' || room.host === peerId)) throw new Error(`${peerId} may not write`);
        }
      }
      if (seats !== world.seats) throw new Error(`${world.seats} seats are counted where there are ${seats}`);
    }
  }

  #checkSeats(rooms: ReadonlyMap<string, Room>): void {
    const owners = new Set(this.people.filter(({ isSeated }) => isSeated).map(({ peerId }) => peerId));
    for (const room of rooms.values()) {
      for (const seat of room.seats.values()) {
        if (!owners.delete(seat.peerId)) throw new Error(`${seat.peerId} is a ghost in ${room.name}`);
        if (seat.place === undefined) throw new Error(`${seat.peerId} is back and nobody knows`);
      }
    }
    if (owners.size > 0) throw new Error(`${[...owners].join()} think that they have seats`);
  }

  #checkPerson({ peerId, view, heard, wasReset }: SimulatedPerson, room: Room | undefined): void {
    if (room === undefined) throw new Error(`${peerId} is in a room that is not open`);
    const visible = [...room.seats.keys()].filter((other) => other !== peerId && isVisible(room, peerId, other));
    const shown = [...view.keys()];
    if (visible.sort().join() !== shown.sort().join()) throw new Error(`${peerId} sees ${shown}, not ${visible}`);
    for (const [other, state] of view) if (state !== 'here') throw new Error(`${peerId} takes ${other} for ${state}`);
    if (wasReset) return;
    for (const sender of this.people) {
      const sent = sender.isSeated && sender.room === room.name ? (sender.told.get(peerId) ?? 0) : 0;
      const counts = heard.get(sender.peerId) ?? [];
      // In a star somebody may be out of reach for a while: what was refused then is not sent again, but nothing is twice.
      const isWhole = counts.every((count, at) =>
        this.#options.topology === 'mesh' ? count === at + 1 : count > (counts[at - 1] ?? 0),
      );
      const isAll = this.#options.topology === 'star' || counts.length === sent || sent === 0;
      if (!isWhole || !isAll) throw new Error(`${peerId} heard ${counts} of ${sent} from ${sender.peerId}`);
    }
  }

  #checkLefts(): void {
    for (const { abandoned } of this.people) for (const peerId of abandoned) this.#mayLeave.add(peerId);
    for (const { lefts, peerId } of this.people) {
      const wrong = lefts.filter((left) => !this.#mayLeave.has(left));
      if (wrong.length > 0) throw new Error(`${peerId} was told that ${wrong.join()} left, who did not`);
    }
  }
}
