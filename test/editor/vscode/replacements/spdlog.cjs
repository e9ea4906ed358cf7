'use strict';
// Stands in for the native module @vscode/spdlog. Besides the logs, VS Code keeps the text of output channels in such files.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #file;
  #level = 0;
  #bare = false;

  constructor(_name, file) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
  }

  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  /** One pattern is ever asked for: time, level, message. */
  setPattern() {
    this.#bare = false;
  }
  clearFormatters() {
    this.#bare = true;
  }
  flush() {}
  drop() {}

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }

  #write(level, message) {
    if (level < this.#level) return;
    const time = new Date().toISOString().slice(0, 23).replace('T', ' ');
    try {
      appendFileSync(this.#file, this.#bare ? message : `${time} [${LEVELS[level]}] ${message}\n`);
    } catch {
      // The folder goes away when the editor ends; what is said after that is of no use to anyone.
    }
  }
}

const open = async (name, file) => new Logger(name, file);

// One by one: whoever imports the module by `import` sees names that are set this way.
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = open;
exports.createAsyncRotatingLogger = open;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
