/** Deploying and calling what comes compiled from a package. */
import { Contract, ContractFactory, type Signer } from "ethers";

export type Built = { abi: object[]; bytecode: string };

export const send = (contract: Contract, name: string, ...args: unknown[]) =>
  contract.getFunction(name).send(...args);

export async function deploy(signer: Signer, { abi, bytecode }: Built, ...args: unknown[]) {
  const contract = await new ContractFactory(abi, bytecode, signer).deploy(...args);
  return (await contract.waitForDeployment()) as Contract;
}
