/**
 * What the node notes while an operation is tried, for the rules of ERC-7562: the same notes as Alto's own tracer, from a
 * step function that does next to nothing for the opcodes no rule is about. anvil runs tracers in an interpreter; this
 * one takes a fifth of the time. It runs inside the node: nothing from outside the function is known there, save the
 * three functions declared here.
 */
declare function toHex(bytes: unknown): string;
declare function toAddress(hex: string): unknown;
declare function toWord(hex: string): unknown;

type Big = { toString: (radix?: number) => string };
type Log = {
  op: { toNumber: () => number; toString: () => string };
  stack: { peek: (from: number) => Big };
  memory: { slice: (from: number, to: number) => unknown };
  contract: { getAddress: () => unknown };
  getDepth: () => number;
  getGas: () => number;
  getCost: () => number;
  getError: () => string;
};
type State = {
  getCode: (address: unknown) => { length: number };
  getState: (address: unknown, slot: unknown) => unknown;
};
type Frame = {
  getType: () => string;
  getFrom: () => unknown;
  getTo: () => unknown;
  getInput: () => unknown;
  getOutput: () => unknown;
  getGas: () => number;
  getGasUsed: () => number;
  getValue: () => unknown;
  getError: () => unknown;
};
type Counts = { [name: string]: number };
/** What one call of the EntryPoint did: to the account, its factory or its sponsor. */
type Level = {
  topLevelMethodSig: string;
  topLevelTargetAddress: string;
  access: { [address: string]: { reads: { [slot: string]: string }; writes: Counts } };
  opcodes: Counts;
  extCodeAccessInfo: { [address: string]: string };
  contractSize: { [address: string]: { contractSize: number; opcode: string } };
  oog?: boolean;
};

/** The tracer as the node takes it: the text of an expression. */
export const tracer = `(${traceValidation.toString()})()`;

function traceValidation() {
  /** The trial runs two calls deep: the EntryPoint's own steps are at this depth. */
  const ENTRY_POINT = 3;
  /** keccak256("BeforeExecution()"): the EntryPoint has validated everything. */
  const VALIDATED = "bb47ee3e183a558b1a2ff0874b079f3fc5478b7454eacf2bfc5af2ff5878f972";
  const LONGEST = 4000;
  const [ISZERO, KECCAK256, EXTCODESIZE, EXTCODECOPY, EXTCODEHASH] = [0x15, 0x20, 0x3b, 0x3c, 0x3f];
  const [SLOAD, SSTORE, GAS, TLOAD, TSTORE] = [0x54, 0x55, 0x5a, 0x5c, 0x5d];
  const [LOG0, LOG1, LOG4, RETURN, REVERT] = [0xa0, 0xa1, 0xa4, 0xf3, 0xfd];
  const [CALL, CALLCODE, DELEGATECALL, STATICCALL] = [0xf1, 0xf2, 0xf4, 0xfa];

  /** Opcodes that no rule is about: arithmetic, own data, memory, jumps, push, dup, swap. */
  const harmless: boolean[] = [];
  const allow = (from: number, to: number) => {
    for (let op = from; op <= to; op++) harmless[op] = true;
  };
  allow(0x00, 0x1f);
  allow(0x33, 0x39);
  allow(0x3d, 0x3e);
  allow(0x50, 0x53);
  allow(0x56, 0x59);
  allow(0x5b, 0x5b);
  allow(0x5e, 0x9f);
  harmless[0x30] = true;

  const count = (counts: Counts, name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const number = (word: Big) => Number.parseInt(word.toString());
  const hasCode = (op: number) => op === EXTCODESIZE || op === EXTCODECOPY || op === EXTCODEHASH;
  const calls = (op: number) =>
    op === CALL || op === STATICCALL || op === DELEGATECALL || op === CALLCODE;
  /** [OP-062], with the P-256 check at 0x100. */
  const isPrecompile = (address: string) => {
    const at = Number.parseInt(address);
    return (at > 0 && at < 10) || at === 0x100;
  };

  return {
    callsFromEntryPoint: [] as Level[],
    keccak: [] as string[],
    calls: [] as object[],
    logs: [] as object[],
    debug: [] as string[],
    level: null as Level | null,
    lastOp: 0,
    /** Whose code the step before asked for. */
    asked: null as string | null,
    done: false,

    fault(log: Log) {
      this.debug.push(`fault at depth ${log.getDepth()}: ${log.getError()}`);
    },

    result() {
      const { callsFromEntryPoint, keccak, logs, calls: made, debug } = this;
      return { callsFromEntryPoint, keccak, logs, calls: made, debug };
    },

    enter(frame: Frame) {
      if (this.done) return;
      this.calls.push({
        type: frame.getType(),
        from: toHex(frame.getFrom()),
        to: toHex(frame.getTo()),
        method: toHex(frame.getInput()).slice(0, 10),
        gas: frame.getGas(),
        value: frame.getValue(),
      });
    },

    exit(frame: Frame) {
      if (this.done) return;
      this.calls.push({
        type: frame.getError() === null ? "RETURN" : "REVERT",
        gasUsed: frame.getGasUsed(),
        data: toHex(frame.getOutput()).slice(0, LONGEST),
      });
    },

    step(log: Log, db: State) {
      if (this.done) return;
      const depth = log.getDepth();
      if (depth < ENTRY_POINT) return;
      const op = log.op.toNumber();
      const gas = log.getGas();
      if ((gas < log.getCost() || (op === SSTORE && gas < 2300)) && this.level)
        this.level.oog = true;
      if (depth === ENTRY_POINT) return this.ofEntryPoint(log, op);

      const level = this.level;
      const lastOp = this.lastOp;
      this.lastOp = op;
      if (!level) return;
      if (this.asked !== null) {
        // [OP-051]
        if (lastOp !== EXTCODESIZE || op !== ISZERO)
          level.extCodeAccessInfo[this.asked] = log.op.toString();
        this.asked = null;
      }
      // [OP-012]
      if (lastOp === GAS && !calls(op)) count(level.opcodes, "GAS");
      if (op === GAS || harmless[op]) return;

      if (op !== KECCAK256) count(level.opcodes, log.op.toString());
      if (hasCode(op) || calls(op)) this.noteCode(log, db, level, op);
      else if (op === SLOAD || op === TLOAD || op === SSTORE || op === TSTORE)
        this.noteSlot(log, db, level, op);
      else if (op === KECCAK256) {
        const from = number(log.stack.peek(0));
        const length = number(log.stack.peek(1));
        if (length > 20 && length < 512)
          this.keccak.push(toHex(log.memory.slice(from, from + length)));
      } else if (op >= LOG0 && op <= LOG4) {
        const from = number(log.stack.peek(0));
        const data = toHex(log.memory.slice(from, from + number(log.stack.peek(1))));
        const topics = [];
        for (let i = 0; i < op - LOG0; i++) topics.push(`0x${log.stack.peek(2 + i).toString(16)}`);
        this.logs.push({ topics, data });
      }
    },

    /** The EntryPoint's own steps: what it calls, when it is done, what it answers. */
    ofEntryPoint(log: Log, op: number) {
      this.lastOp = 0;
      this.asked = null;
      if (op === RETURN || op === REVERT) {
        const from = number(log.stack.peek(0));
        const data = toHex(log.memory.slice(from, from + number(log.stack.peek(1))));
        const type = op === RETURN ? "RETURN" : "REVERT";
        this.calls.push({ type, gasUsed: 0, data: data.slice(0, LONGEST) });
      } else if (op === CALL || op === STATICCALL) {
        const from = number(log.stack.peek(op === CALL ? 3 : 2));
        this.level = {
          topLevelMethodSig: toHex(log.memory.slice(from, from + 4)),
          topLevelTargetAddress: toHex(toAddress(log.stack.peek(1).toString(16))),
          access: {},
          opcodes: {},
          extCodeAccessInfo: {},
          contractSize: {},
        };
        this.callsFromEntryPoint.push(this.level);
      } else if (op === LOG1 && log.stack.peek(2).toString(16) === VALIDATED) this.done = true;
    },

    /** [OP-041]: whose code is asked for or called. */
    noteCode(log: Log, db: State, level: Level, op: number) {
      const at = toAddress(log.stack.peek(hasCode(op) ? 0 : 1).toString(16));
      const address = toHex(at);
      if (hasCode(op)) this.asked = address;
      if (!level.contractSize[address] && !isPrecompile(address))
        level.contractSize[address] = {
          contractSize: db.getCode(at).length,
          opcode: log.op.toString(),
        };
    },

    /** Slots that are read, with what was in them before the operation, and written. */
    noteSlot(log: Log, db: State, level: Level, op: number) {
      const slot = toWord(log.stack.peek(0).toString(16));
      const key = toHex(slot);
      const at = log.contract.getAddress();
      const address = toHex(at);
      const access = (level.access[address] ??= { reads: {}, writes: {} });
      if (op === SSTORE || op === TSTORE) count(access.writes, key);
      else if (access.reads[key] === undefined && access.writes[key] === undefined)
        access.reads[key] = toHex(db.getState(at, slot));
    },
  };
}
