/** Everybody who could call a function, by what they are to the one resident it is about. */
export const ACTORS = {
  resident: "the resident",
  partner: "adult of the same household",
  neighbour: "another resident",
  mentor: "the resident's mentor",
  otherMentor: "a mentor of another team",
  second: "SECOND of another organisation",
  creditor: "the claim's creditor",
  otherCreditor: "another creditor",
  counsellor: "COUNSELLOR, the resident's approver where there is one",
  official: "OFFICE, who did the first half",
  secondOfficial: "OFFICE, another official",
  operator: "the guardian's operator",
  guardian: "the Guardian contract",
  timelock: "the TimelockController",
  manager: "the AccessManager",
  municipality: "the MunicipalityAccount",
  deployer: "who deployed the system",
  account: "an account of passkeys, which one of its signers lets act",
  entryPoint: "the EntryPoint, which brings what a signer signed",
  goalsDesk: "GoalPlans",
  redemptionsDesk: "Redemptions",
  nobody: "nobody in particular",
} as const;

export type Actor = keyof typeof ACTORS;

export const EVERYONE = Object.keys(ACTORS) as Actor[];

/** Whose right is a record with an end, which the office can also take away. */
export const STAFF: Actor[] = [
  "mentor",
  "otherMentor",
  "second",
  "creditor",
  "otherCreditor",
  "counsellor",
  "official",
  "secondOfficial",
];

export const DESKS: Actor[] = ["goalsDesk", "redemptionsDesk"];
/** By whom an account does something: itself in a batch, or from outside. */
export const OWNERS: Actor[] = ["account", "entryPoint"];
export const OFFICIALS: Actor[] = ["official", "secondOfficial"];
export const RESIDENTS: Actor[] = ["resident", "partner", "neighbour"];
