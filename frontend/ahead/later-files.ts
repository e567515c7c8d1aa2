import type { Rolldown } from "vite";
import { COMMON, OWN_DATA, READ, STAFF_SAY } from "../words/desk-rooms.ts";
import { neededBy } from "./needed-by.ts";

/**
 * What is loaded beyond a first page, each one file. What a page that a resident reads needs, and another page too, goes into
 * `shared`; what two desks of staff need, into a file of their own; and what else two families need, into `more`.
 */
const PARTS = [
  ["read", "resident-debts", "desks/resident/debts/DebtsPage.tsx"],
  ["read", "resident-plan", "desks/resident/plan/PlanPage.tsx"],
  ["read", "resident-coins", "desks/resident/coins/CoinsPage.tsx"],
  ["read", "resident-happened", "desks/resident/happened/HappenedPage.tsx"],
  ["read", "resident-help", "desks/resident/help/HelpPage.tsx"],
  ["filled in", "resident-offer", "desks/resident/offer/OfferPage.tsx"],
  [
    "filled in",
    "fields",
    "data/save-file.ts",
    "parts/CheckField.tsx",
    "parts/TextField.tsx",
    "parts/WhyField.tsx",
    "words/use-name-problem.ts",
  ],
  ["filled in", "resident-my-data", "desks/resident/my-data/MyDataPage.tsx"],
  [
    "opened",
    "resident-forms",
    "desks/resident/debts/DisputeFields.tsx",
    "desks/resident/ideas/IdeaFields.tsx",
    "desks/resident/plan/ReportFields.tsx",
    "own-words/OwnWordsFields.tsx",
    "parts/EarnedCoins.tsx",
    "parts/RewordFields.tsx",
    "photos/PhotoCard.tsx",
  ],
  [
    "everybody",
    "notices",
    "aloud/ReadAloud.tsx",
    "app/NotSentYet.tsx",
    "desks/resident/begin/OfficeAnswered.tsx",
    "desks/resident/begin/PausedNotice.tsx",
    "desks/resident/begin/StillHere.tsx",
    "desks/resident/paper/PaperNotice.tsx",
    "desks/resident/recovery/OwnPhoneNotice.tsx",
  ],
  [
    "opened",
    "own-data-forms",
    "desks/resident/my-data/EraseFields.tsx",
    "desks/resident/my-data/NameFields.tsx",
    "desks/resident/my-data/NewsFields.tsx",
    "desks/resident/my-data/ObjectionFields.tsx",
    "desks/resident/my-data/VersionFields.tsx",
  ],
  ["start", "start", "desks/start/StartPage.tsx", "desks/invitation/InvitationPage.tsx"],
  ["staff", "mentor-desk", "desks/mentor/MentorDesk.tsx"],
  ["staff", "creditor-desk", "desks/creditor/CreditorDesk.tsx"],
  ["staff", "office-desk", "desks/office/OfficeDesk.tsx"],
] as const;

/** What few open, or seldom: each may need all of the above, and those before it. The last three read or sign by the chain at once. */
const RARE = [
  [
    "resident-rare",
    "desks/resident/bridge/BridgePage.tsx",
    "desks/resident/debts/OwnReceipt.tsx",
    "desks/resident/debts/ZeroNews.tsx",
    "desks/resident/family/FamilyPage.tsx",
    "desks/resident/ideas/ActivitiesPage.tsx",
  ],
  [
    "help",
    "desks/help/HelpPage.tsx",
    "desks/resident/paper/OwnChoice.tsx",
    "desks/resident/paper/OwnPaper.tsx",
  ],
  ["join", "desks/resident/join/Doorstep.tsx"],
  ["devices", "desks/resident/devices/DevicesPage.tsx"],
] as const;

/** What signs and what compares with the chain: asked in a quiet moment, or at the first press. */
const SIGNING = [
  "account/connect-identity.ts",
  "account/passkey/bundler-of.ts",
  "account/passkey/passkey-connector.ts",
  "account/passkey/settle-operation.ts",
  "account/sign-in.ts",
  "account/signing.ts",
  "check/ask-line.ts",
  "check/open-book.ts",
  "check/record-matches.ts",
  "transactions/refused-answers.ts",
  "transactions/refused-lines.ts",
  "transactions/run-when-reached.ts",
];
/** The libraries of it, which a page must not bring along for one small thing. */
const CHAIN = /node_modules\/(viem|ox|abitype|wagmi|@wagmi|@noble\/curves)\//;
/** What reads what a transaction did: signing needs it, and what shows it. */
const READING = ["../node_modules/viem/_esm/utils/abi/parseEventLogs.js"];

/** Components are found under their package's list alone (needed-by.ts), and the one for pages that are read here. */
const COMPONENTS = /node_modules\/@amsterdam\//;
const READ_COMPONENTS = /design-system-react\/dist\/Checkbox\//;
/** Asking many at once, which desks of staff do: under the package's list too. */
const SEVERAL_QUERIES = /node_modules\/@tanstack\/.*\/(useQueries|queriesObserver)\.js$/;
/** What happened, told in sentences: a resident's page of its own, and pages of staff. In Dutch with its words (decision 91). */
const STORY = /\/frontend\/(story\/(?!open-before)|words\/nl\/story\.ts)/;
/** What is said by many, in two files of each language, and on the page of the own data in a third (words/desk-rooms.ts). */
const WORDS = {
  read: roomsIn(READ),
  words: roomsIn([...COMMON, ...STAFF_SAY]),
  own: roomsIn(OWN_DATA),
};

/** A page of a desk of staff that is loaded later has its desk already. */
const deskOf = (id: string) => /\/frontend\/desks\/(mentor|creditor|office)\//.exec(id)?.[1];

type Part = {
  name: string;
  needed: (modules: Rolldown.ChunkingContext) => ReadonlySet<string>;
};

/**
 * Puts what the other pages need into few files (decision 99). On a line where each request takes half a second, six at a
 * time, a page of forty files takes seven turns.
 */
export function laterFiles(): Rolldown.CodeSplittingGroup[] {
  const reading = once(READING);
  const [, , ...noticeFiles] = PARTS.find(([family]) => family === "everybody")!;
  const notices = { name: "notices", needed: once(noticeFiles) };
  const rare = RARE.map(([name, ...files]) => ({ name, needed: once(files) }));
  const parts = PARTS.map(([family, name, ...files]) => ({ family, name, needed: once(files) }));
  const usesOf = (id: string, modules: Rolldown.ChunkingContext) => {
    const within = parts.filter(({ needed }) => needed(modules).has(id));
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    const elsewhere = importers.some(
      (one) =>
        !within.some(({ needed }) => needed(modules).has(one)) &&
        deskOf(one) !== (deskOf(id) ?? ""),
    );
    const families = new Set(within.map(({ family }) => family));
    const several = within.length > 1;
    const isShared = families.size > 1 || (families.size === 1 && elsewhere);
    return {
      read: families.has("read") && (isShared || several) && !STORY.test(id),
      fields: families.has("filled in") && (families.size > 1 || several),
      ofOneForm: families.has("filled in") && families.size === 1 && !several,
      isShared,
      ofStaff: families.has("staff") && families.size === 1,
      several,
    };
  };
  return inOrder([
    ...Object.entries(WORDS).map(([name, rooms]) => ({
      debugName: name,
      name: (id: string) => rooms.exec(id)?.[1]?.replace(/^/, `${name}-`),
    })),
    {
      debugName: "shared",
      name: (id, modules) =>
        READ_COMPONENTS.test(id) || usesOf(id, modules).read ? "shared" : null,
    },
    { debugName: "story", test: STORY, name: "story" },
    {
      debugName: "fields",
      name: (id, modules) => (COMPONENTS.test(id) || usesOf(id, modules).fields ? "fields" : null),
    },
    partGroup(notices),
    {
      debugName: "more",
      name: (id, modules) => {
        if (reading(modules).has(id)) return "more";
        const { isShared, ofStaff, ofOneForm } = usesOf(id, modules);
        return isShared && !ofStaff && !ofOneForm ? "more" : null;
      },
    },
    { debugName: "chain", test: CHAIN, name: "chain" },
    {
      debugName: "staff",
      name: (id, modules) => {
        const { isShared, ofStaff, several } = usesOf(id, modules);
        return SEVERAL_QUERIES.test(id) || (ofStaff && (isShared || several)) ? "staff" : null;
      },
    },
    ...parts.filter(({ name }) => name !== notices.name).map(partGroup),
    partGroup({ name: "signing", needed: once(SIGNING) }),
    ...rare.map(partGroup),
  ]);
}

/** A group takes what it needs along, so that each is made before the next. All of them come after the first files. */
function inOrder(groups: readonly Rolldown.CodeSplittingGroup[]): Rolldown.CodeSplittingGroup[] {
  return groups.map((group, at) => ({ ...group, priority: groups.length - at }));
}

function roomsIn(rooms: readonly string[]): RegExp {
  return new RegExp(`/words/([a-z]+)/(?:${rooms.join("|")})\\.ts$`);
}

function partGroup({ name, needed }: Part): Rolldown.CodeSplittingGroup {
  return { debugName: name, name: (id, modules) => (needed(modules).has(id) ? name : null) };
}

/** All that some files need, found out at the first question. */
function once(files: readonly string[]) {
  let needed: ReadonlySet<string> | null = null;
  return (modules: Rolldown.ChunkingContext) => (needed ??= neededBy(files, modules));
}
