/** The deployed system, and everybody who could call it. */
import type { Interface } from "ethers";
import { Wallet, ZeroHash, id, keccak256 } from "ethers";
import type { Actor } from "./actors.ts";
import { ACTORS, EVERYONE } from "./actors.ts";
import type { Call, Chain } from "./chain.ts";
import { openChain, readArtifact } from "./chain.ts";
import type { ContractName } from "./contracts.ts";
import { CONTRACT_NAMES, CONTRACTS } from "./contracts.ts";
import { ENTRY_POINT, PHONE, fillSponsor, placeEntryPoint } from "./entry-point.ts";
import { MUNICIPALITY, START, UNTIL } from "./facts.ts";

/** A newcomer is nobody yet. */
type Place = Actor | ContractName | "newcomer";

export type World = {
  chain: Chain;
  at: (place: Place) => string;
  faces: Record<ContractName, Interface>;
  /** Sends as an actor, and tells the first value that the function gives back. */
  act: (who: Actor, contract: ContractName, name: string, ...args: unknown[]) => Promise<unknown>;
  /** The first value that a view gives back. */
  read: (contract: ContractName, name: string, ...args: unknown[]) => Promise<unknown>;
  /** Keys of the municipality's account, in the order it wants their signatures; two must sign. */
  signers: Wallet[];
};

/** Actors who are a contract of the system. */
const IS_CONTRACT: Partial<Record<Place, ContractName>> = {
  guardian: "Guardian",
  timelock: "TimelockController",
  manager: "AccessManager",
  municipality: "MunicipalityAccount",
  account: "SocialAccount",
  goalsDesk: "GoalPlans",
  redemptionsDesk: "Redemptions",
};

const SIGNATURES = 2;
const MOST_A_CALL = 10n ** 16n;

/** Deploys as ignition/modules/Socialcoin.ts does, and lets everybody act without a key. */
export async function openWorld(): Promise<World> {
  const chain = await openChain(START);
  const artifacts = Object.fromEntries(
    CONTRACT_NAMES.map((name) => [name, readArtifact(CONTRACTS[name])]),
  ) as Record<ContractName, ReturnType<typeof readArtifact>>;
  const faces = Object.fromEntries(
    CONTRACT_NAMES.map((name) => [name, artifacts[name].face]),
  ) as Record<ContractName, Interface>;
  const places = new Map<Place, string>();

  const at = (place: Place) => {
    const found = places.get(IS_CONTRACT[place] ?? place);
    if (found === undefined) throw new Error(`Nobody knows where ${place} is.`);
    return found;
  };
  async function read(contract: ContractName, name: string, ...args: unknown[]): Promise<unknown> {
    return result(contract, name, { from: at("nobody"), ...to(contract, name, args) });
  }
  async function act(who: Actor, contract: ContractName, name: string, ...args: unknown[]) {
    const call = { from: at(who), ...to(contract, name, args) };
    const said = await result(contract, name, call);
    await chain.send(call);
    return said;
  }
  async function result(contract: ContractName, name: string, call: Call): Promise<unknown> {
    return faces[contract].decodeFunctionResult(name, await chain.call(call)).toArray()[0];
  }
  const to = (contract: ContractName, name: string, args: unknown[]) => ({
    to: at(contract),
    data: faces[contract].encodeFunctionData(name, args),
  });
  async function deploy(name: ContractName, ...args: unknown[]): Promise<void> {
    const { face, bytecode } = artifacts[name];
    const code = bytecode + face.encodeDeploy(args).slice(2);
    places.set(name, await chain.send({ from: at("deployer"), data: code }));
  }
  const locate = async (name: ContractName, getter: string) =>
    places.set(name, (await read("Founding", getter)) as string);

  places.set("entryPoint", ENTRY_POINT);
  for (const place of ["newcomer", ...EVERYONE] as const)
    if (!IS_CONTRACT[place] && !places.has(place)) places.set(place, `0x${id(place).slice(-40)}`);
  await chain.become(at("deployer"));
  const signers = [1, 2, 3].map((number) => new Wallet(id(`signer ${number}`))).sort(byHash);

  await deploy(
    "MunicipalityAccount",
    signers.map(({ address }) => address),
    SIGNATURES,
  );
  await deploy("Founding", at("municipality"));
  await locate("AccessManager", "manager");
  await locate("TimelockController", "timelock");
  const officials = [at("official"), at("secondOfficial")];
  await deploy("SocialCoin", at("manager"), officials, MUNICIPALITY, UNTIL);
  await deploy("GoalPlans", at("SocialCoin"));
  await deploy("DebtRegister", at("SocialCoin"), at("manager"));
  await deploy("Redemptions", at("SocialCoin"), at("DebtRegister"), at("GoalPlans"));
  const desks = [at("GoalPlans"), at("DebtRegister"), at("Redemptions")];
  await act("deployer", "Founding", "found", at("SocialCoin"), ...desks, at("operator"));
  await locate("Guardian", "guardian");

  await placeEntryPoint(chain, at("deployer"));
  // No passkey signs here, so that their verifier is nobody.
  const passkeys = at("newcomer");
  await deploy("SocialAccountFactory", at("SocialCoin"), at("TimelockController"), passkeys);
  await deploy("FeeSponsor", at("SocialAccountFactory"), MOST_A_CALL, [
    { target: at("SocialCoin"), selectors: [paid(faces)], kind: 1 },
  ]);
  places.set(
    "SocialAccount",
    String(await act("deployer", "SocialAccountFactory", "create", PHONE, ZeroHash)),
  );

  for (const actor of Object.keys(ACTORS) as Actor[]) await chain.become(at(actor));
  const world = { chain, at, faces, act, read, signers };
  await fillSponsor(chain, faces.FeeSponsor, at("timelock"), at("FeeSponsor"));
  return world;
}

const paid = ({ SocialCoin }: World["faces"]) => SocialCoin.getFunction("participate")!.selector;
const byHash = (left: Wallet, right: Wallet) => (hash(left) < hash(right) ? -1 : 1);
const hash = ({ address }: Wallet) => BigInt(keccak256(address));
