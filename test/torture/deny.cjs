// Loaded before a program with `node --require`: any attempt to reach the network or to start a process is written to the error stream and
// ends the program with status 99. Pipes to the parent are no network and stay open.
const deny = (what) => () => {
  process.stderr.write(`DENIED ${what}\n`);
  process.exit(99);
};
const forbid = (module, names) => {
  for (const name of names) if (module[name]) module[name] = deny(`${module.constructor.name} ${name}`);
};
const net = require('node:net');
net.Socket.prototype.connect = deny('net.Socket.connect');
net.Server.prototype.listen = deny('net.Server.listen');
for (const [name, functions] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
})) {
  forbid(require(`node:${name}`), functions);
}
globalThis.fetch = deny('fetch');
globalThis.WebSocket = deny('WebSocket');
globalThis.eval = deny('eval');
