import { and, eq, gt, ne } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import type { Services } from "../../services.ts";
import { readLetterVersions } from "../letters/letter-versions.ts";
import { readLetters } from "../letters/read-letters.ts";
import { openChoiceOf } from "../papers/open-choice.ts";
import { openTask } from "../papers/open-task.ts";
import { applicationOf } from "../people/application-of.ts";
import { openStaffName } from "../people/open-staff-name.ts";
import { openReading } from "../readers/open-reading.ts";
import { readerOf } from "../readers/reader-of.ts";
import { photoOf, photosOf, picturesOf } from "../photos/read-photos.ts";
import { readRecords } from "../records/read-records.ts";
import { seconds } from "../seconds.ts";
import { readSharing } from "../sharing/read-sharing.ts";
import {
  erased,
  invitations,
  legalHolds,
  paperChoices,
  paperTasks,
  records,
  sessions,
  staffNames,
} from "../tables.ts";
import { newsAddressOf } from "../../news/news-address.ts";
import { countLooks } from "./looks.ts";
import { readOwnObjections } from "./read-objections.ts";
import { openHold } from "./open-hold.ts";

const SCHEMA = "/api/v1/schemas/my-data.json";

/**
 * Everything the dossier holds about a person. What stands on the chain is in the timeline.
 * @param withPictures Photos with what is on them, for a file to take along.
 */
export async function myData(
  services: Services,
  address: Address,
  withPictures = false,
): Promise<MyDataAnswer> {
  const { database, keys } = services;
  const nothing = {
    records: [],
    letters: [],
    letterVersions: [],
    photos: [],
    objections: [],
    paperTasks: [],
    paperChoices: [],
    holds: [],
    looks: 0,
    news: null,
  };
  const key = (await keys.of([address])).get(address);
  const signedIn = await database
    .select({ until: sessions.expiresAt })
    .from(sessions)
    .where(and(eq(sessions.address, address), gt(sessions.expiresAt, new Date())));
  const reader = await readerOf(database, address);
  const claimed = await database.select().from(invitations).where(eq(invitations.account, address));
  const codes = await database
    .select()
    .from(invitations)
    .where(eq(invitations.replacesAccount, address));
  const [gone] = await database.select().from(erased).where(eq(erased.address, address));
  const common = {
    $schema: SCHEMA,
    address,
    at: seconds(new Date()),
    erased: gone ? { at: seconds(gone.at), kept: gone.kept } : null,
    reading: reader && openReading(key, reader),
    sharing: await readSharing(services, address),
    invitations: claimed.map(({ neighbourhood, claimedAt }) => ({
      neighbourhood,
      claimedAt: seconds(claimedAt!),
    })),
    deviceCodes: codes.map(({ at, until }) => ({ at: seconds(at), until: seconds(until) })),
    sessionsUntil: signedIn.map(({ until }) => seconds(until)),
  };
  if (!key) return { ...common, ...nothing, staffName: null, application: null };

  const [staff] = await database.select().from(staffNames).where(eq(staffNames.subject, address));
  const own = await readRecords(
    services,
    and(eq(records.subject, address), ne(records.kind, "pledge")),
    () => true,
  );
  const tasks = await database.select().from(paperTasks).where(eq(paperTasks.subject, address));
  const choices = await database
    .select()
    .from(paperChoices)
    .where(eq(paperChoices.subject, address));
  const holds = await database.select().from(legalHolds).where(eq(legalHolds.subject, address));
  const photos = await photosOf(database, address);
  const pictures = await picturesOf(services, address, withPictures ? photos : []);
  const letters = await readLetters(services, address);
  const kindOf = (id: string) => own.find((record) => record.id === id)?.kind ?? "person";
  return {
    ...common,
    staffName: staff ? openStaffName(key, staff) : null,
    application: await applicationOf(services, address),
    records: own,
    letters,
    letterVersions: await readLetterVersions(
      services,
      database,
      key,
      letters.map(({ id }) => id),
    ),
    photos: photos.map((row) => ({
      ...photoOf(row),
      jpeg: pictures.get(row.id)?.toString("base64") ?? null,
    })),
    objections: await readOwnObjections(services, address),
    paperTasks: tasks.map((row) => openTask(key, row)),
    paperChoices: choices.map((row) => openChoiceOf(key, row)),
    news: await newsIn(services, address),
    holds: holds.map((row) => openHold(key, row, kindOf(row.record))),
    looks: await countLooks(services, key),
  };
}

async function newsIn(
  { database, keys }: Services,
  address: Address,
): Promise<MyDataAnswer["news"]> {
  const known = await newsAddressOf(keys, database, address);
  if (!known) return null;
  const { email, language, fromBlock } = known;
  return { email, language, state: fromBlock === null ? "asked" : "on" };
}
