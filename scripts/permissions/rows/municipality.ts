/** The municipality's account: who brings the signatures does not matter, who signed does. */
import { AbiCoder } from "ethers";
import { EVERYONE } from "../actors.ts";
import type { Prepare, Rows } from "../row.ts";
import type { World } from "../world.ts";

const CHAIN_ID = 31337;
const TYPES = {
  Execute: [
    { name: "calls", type: "Call[]" },
    { name: "nonce", type: "uint256" },
  ],
  Call: [
    { name: "to", type: "address" },
    { name: "value", type: "uint256" },
    { name: "data", type: "bytes" },
  ],
};

/** A harmless call that so many of the signers signed. */
const signedBy =
  (count: number): Prepare =>
  async (world) => {
    const calls = [{ to: world.at("TimelockController"), value: 0, data: "0x" }];
    return [calls, await sign(world, calls, count)];
  };

async function sign(world: World, calls: object[], count: number): Promise<string> {
  const domain = {
    name: "MunicipalityAccount",
    version: "1",
    chainId: CHAIN_ID,
    verifyingContract: world.at("MunicipalityAccount"),
  };
  const signing = world.signers.slice(0, count);
  const nonce = await world.read("MunicipalityAccount", "nonce");
  const signatures = await Promise.all(
    signing.map((signer) => signer.signTypedData(domain, TYPES, { calls, nonce })),
  );
  const addresses = signing.map(({ address }) => address);
  return AbiCoder.defaultAbiCoder().encode(["bytes[]", "bytes[]"], [addresses, signatures]);
}

export const municipality: Rows = {
  execute: [
    { given: "signed by one", may: [], prepare: signedBy(1) },
    { given: "signed by two", may: EVERYONE, prepare: signedBy(2) },
  ],
  replaceSigner: {
    may: ["municipality"],
    prepare: async ({ at, signers }) => [signers[0]?.address, at("newcomer")],
  },
};
