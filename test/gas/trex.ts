/**
 * T-REX 4.1.6 as its factory deploys it: token, registries, compliance and identities each behind a proxy that asks an
 * authority for its implementation. One claim topic, no compliance modules, which is in its favour.
 */
import { createRequire } from "node:module";
import { Contract, type Signer } from "ethers";
import { ethers } from "../flows/town.ts";
import { deploy, send, type Built } from "./deploy.ts";
import { gasOf, type Figures } from "./figures.ts";

type Package = { contracts: Record<string, Built> };

const require = createRequire(import.meta.url);
const trex = (require("@tokenysolutions/t-rex") as Package).contracts;
const onchainId = (require("@onchain-id/solidity") as Package).contracts;

/** A proxy of T-REX, with the face of what stands behind it. */
async function behindProxy(signer: Signer, name: string, ...args: unknown[]): Promise<Contract> {
  const proxy = await deploy(signer, trex[`${name}Proxy`]!, ...args);
  return new Contract(await proxy.getAddress(), trex[name]!.abi, signer);
}

/** The authority that every proxy asks, with one implementation of each. */
async function authorityOf(signer: Signer): Promise<Contract> {
  const none = ethers.ZeroAddress;
  const authority = await deploy(signer, trex["TREXImplementationAuthority"]!, true, none, none);
  const implementations = [];
  for (const name of [
    "Token",
    "ClaimTopicsRegistry",
    "IdentityRegistry",
    "IdentityRegistryStorage",
    "TrustedIssuersRegistry",
    "ModularCompliance",
  ]) {
    implementations.push(await (await deploy(signer, trex[name]!)).getAddress());
  }
  await gasOf(send(authority, "addAndUseTREXVersion", [4, 1, 6], implementations));
  return authority;
}

/** An identity of the resident, behind its proxy, with a claim that the issuer signed. */
async function identityOf(signer: Signer, resident: Signer, issuer: Contract): Promise<Contract> {
  const them = await resident.getAddress();
  const library = await deploy(signer, onchainId["Identity"]!, them, true);
  const authority = await deploy(signer, onchainId["ImplementationAuthority"]!, library);
  const proxy = await deploy(signer, onchainId["IdentityProxy"]!, authority, them);
  const identity = new Contract(await proxy.getAddress(), onchainId["Identity"]!.abi, resident);

  const coder = ethers.AbiCoder.defaultAbiCoder();
  const claim = [await proxy.getAddress(), 1, "0x42"];
  const hash = ethers.keccak256(coder.encode(["address", "uint256", "bytes"], claim));
  const signature = await signer.signMessage(ethers.getBytes(hash));
  await gasOf(send(identity, "addClaim", 1, 1, issuer, signature, "0x42", ""));
  return identity;
}

/** Mints to a resident whose identity carries the one claim that is asked. */
export async function measureTrex(signer: Signer, resident: Signer): Promise<Figures> {
  const me = await signer.getAddress();
  const them = await resident.getAddress();
  const authority = await authorityOf(signer);
  const topics = await behindProxy(signer, "ClaimTopicsRegistry", authority);
  const issuers = await behindProxy(signer, "TrustedIssuersRegistry", authority);
  const storage = await behindProxy(signer, "IdentityRegistryStorage", authority);
  const registries = [issuers, topics, storage];
  const identities = await behindProxy(signer, "IdentityRegistry", authority, ...registries);
  const compliance = await behindProxy(signer, "ModularCompliance", authority);
  const name = ["Peer", "PEER", 2, ethers.ZeroAddress];
  const token = await behindProxy(signer, "Token", authority, identities, compliance, ...name);
  const issuer = await deploy(signer, onchainId["ClaimIssuer"]!, me);

  await gasOf(send(storage, "bindIdentityRegistry", identities));
  await gasOf(send(topics, "addClaimTopic", 1));
  await gasOf(send(issuers, "addTrustedIssuer", issuer, [1]));
  for (const each of [identities, token]) await gasOf(send(each, "addAgent", me));
  const key = ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(["address"], [me]));
  await gasOf(send(issuer, "addKey", key, 3, 1));
  const identity = await identityOf(signer, resident, issuer);
  await gasOf(send(identities, "registerIdentity", them, identity, 528));
  await gasOf(send(token, "unpause"));

  return {
    "T-REX mint with one claim, first": await gasOf(send(token, "mint", them, 10_00n)),
    "T-REX mint with one claim, next": await gasOf(send(token, "mint", them, 10_00n)),
  };
}
