import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/**
 * CPU time that a process and its threads have used, in seconds, and its memory of its own in bytes (without mapped files), as Linux counts
 * them (proc_pid_stat(5), proc_pid_status(5)). `mainSeconds` is the part of the thread that runs the event loop,
 * `systemSeconds` the part that the kernel took for the process.
 *
 * @param {number} pid
 */
export function processUsage(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  return {
    cpuSeconds: cpuIn(`/proc/${pid}/stat`),
    mainSeconds: cpuIn(`/proc/${pid}/task/${pid}/stat`),
    systemSeconds: cpuIn(`/proc/${pid}/stat`, [12]),
    residentBytes: Number(/RssAnon:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024,
  };
}

/**
 * @param {string} file
 * @param {number[]} [places] of the counters after the name: user and system time
 */
function cpuIn(file, places = [11, 12]) {
  const stat = readFileSync(file, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return places.reduce((ticks, place) => ticks + Number(fields[place]), 0) / ticksPerSecond;
}
