/**
 * The append-only file behind the chain. What `append` has returned for is on the disk.
 *
 * Not done: no compaction and no rotation; the file grows by about twice the size of the
 * transactions. Callers append one after the other, never at the same time.
 */
import { constants, writeSync } from "node:fs";
import { mkdir, open, readFile, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { encodeRecord, type JournalRecord } from "./record.ts";
import { recoverRecords } from "./recover-records.ts";

/** The record could not be written: nothing of it counts, and the next append tries anew. */
export class JournalFull extends Error {
  override name = "JournalFull";
}

/** The operating system could not promise that a record is on the disk: nothing more can be told for certain. */
export class JournalUnsynced extends Error {
  override name = "JournalUnsynced";
}

/** The part of a file handle that the journal writes with. */
export type JournalFile = Pick<FileHandle, "fd" | "truncate" | "datasync" | "close">;

export class Journal {
  /** Bytes of whole records that count; what lies behind them in the file does not. */
  #length: number;
  #torn = false;
  readonly #path: string;
  readonly #file: JournalFile;

  constructor(path: string, file: JournalFile, length: number) {
    this.#path = path;
    this.#file = file;
    this.#length = length;
  }

  /** Opens or creates the journal in `dir` and reads it; bytes of a torn last record are cut off. */
  static async open(
    dir: string,
  ): Promise<{ journal: Journal; records: JournalRecord[]; cut: number }> {
    await mkdir(dir, { recursive: true });
    const path = join(dir, "journal");
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    for (const each of [dir, dirname(dir)]) await syncDirectory(each);

    const bytes = await file.readFile();
    const { records, length } = recoverRecords(bytes);
    const cut = bytes.length - length;
    if (cut > 0) {
      await file.truncate(length);
      await file.sync();
    }
    return { journal: new Journal(path, file, length), records, cut };
  }

  get bytes(): number {
    return this.#length;
  }

  /**
   * Writes the record and waits until it is on the disk.
   * @throws JournalFull when it cannot be written; JournalUnsynced when it cannot be synced.
   */
  async append(record: JournalRecord): Promise<void> {
    const { synced } = await this.begin(record);
    await synced;
  }

  /**
   * Writes the record. It counts when `synced` has ended: then it is on the disk.
   * @throws JournalFull when it cannot be written; `synced` rejects with JournalUnsynced.
   */
  async begin(record: JournalRecord): Promise<{ synced: Promise<void> }> {
    const end = await this.#write(encodeRecord(record));
    return { synced: this.#sync(end) };
  }

  /** Writes the record without waiting for the disk: for what could be computed again. */
  async note(record: JournalRecord): Promise<void> {
    this.#length = await this.#write(encodeRecord(record));
  }

  async #sync(end: number): Promise<void> {
    await this.#file.datasync().catch((cause: unknown) => {
      throw new JournalUnsynced("The journal could not be synced to the disk.", { cause });
    });
    this.#length = end;
  }

  /**
   * Into the page cache alone, which takes microseconds: a turn of the thread pool takes longer.
   * @returns the length of the file with these bytes in it.
   */
  async #write(bytes: Buffer): Promise<number> {
    try {
      if (this.#torn) await this.#file.truncate(this.#length);
      this.#torn = true;
      for (let written = 0; written < bytes.length;) {
        const rest = bytes.length - written;
        written += writeSync(this.#file.fd, bytes, written, rest, this.#length + written);
      }
    } catch (cause) {
      throw new JournalFull("The journal could not be written.", { cause });
    }
    this.#torn = false;
    return this.#length + bytes.length;
  }

  /** Reads again what has been appended so far, from the disk. */
  async read(): Promise<JournalRecord[]> {
    return recoverRecords((await readFile(this.#path)).subarray(0, this.#length)).records;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** Makes a new directory entry survive a power cut, where the platform can. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
