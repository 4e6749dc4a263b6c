// Loaded into every server (`node --require`): SIGUSR2 collects garbage, so that memory is what is held and not what
// the collector has not come round to.
const v8 = require('node:v8');
const vm = require('node:vm');

process.on('SIGUSR2', () => {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  collect();
  setTimeout(collect, 200);
});
