/** A deployed system with its people, for the stories in this folder. Actors are named by their role. */
import { network } from "hardhat";
import Socialcoin from "../../ignition/modules/Socialcoin.ts";

export const { ethers, ignition, networkHelpers } = await network.create();

export const DAY = 24 * 60 * 60;
export const MUNICIPALITY = 1;
export const HOUSING = 2;
export const WELFARE = 3;
export const GEITENKAMP = 1;

export const Role = { Mentor: 1, Second: 2, Creditor: 3, Counsellor: 4, Office: 5 } as const;
export const TEAM = 1;
export const NO_CEILING = 2n ** 40n - 1n;
export const COSTS_FIRST = 0x1b;

/** A commitment stands for words in the dossier; here for none. */
export const commitment = (words: string): string => ethers.id(words);

/** The calendar month in Amsterdam that a moment lies in, as the book counts: year * 12 + month - 1. */
export function monthAt(seconds: number): bigint {
  const [year, month] = new Intl.DateTimeFormat("sv", {
    timeZone: "Europe/Amsterdam",
    year: "numeric",
    month: "numeric",
  })
    .format(seconds * 1000)
    .split("-")
    .map(BigInt) as [bigint, bigint];
  return year * 12n + month - 1n;
}

/** Deploys through Ignition, as scripts do, and lets the first officials in. */
export async function foundTown() {
  const [
    deployer,
    official,
    secondOfficial,
    guardianOperator,
    signerOne,
    signerTwo,
    signerThree,
    mentor,
    creditor,
    resident,
    neighbour,
    stranger,
  ] = (await ethers.getSigners()) as [
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
  ];
  const foundedAt = await networkHelpers.time.latest();
  const contracts = await ignition.deploy(Socialcoin, {
    parameters: {
      Socialcoin: {
        officials: [official.address, secondOfficial.address],
        organisation: MUNICIPALITY,
        officialsUntil: foundedAt + 730 * DAY,
        guardianOperator: guardianOperator.address,
        municipalitySigners: [signerOne.address, signerTwo.address, signerThree.address],
      },
    },
  });
  const { coin, goalPlans, debtRegister, redemptions, municipality, founding } = contracts;

  return {
    coin: await ethers.getContractAt("SocialCoin", await coin.getAddress()),
    goalPlans: await ethers.getContractAt("GoalPlans", await goalPlans.getAddress()),
    debtRegister: await ethers.getContractAt("DebtRegister", await debtRegister.getAddress()),
    redemptions: await ethers.getContractAt("Redemptions", await redemptions.getAddress()),
    municipality: await ethers.getContractAt(
      "MunicipalityAccount",
      await municipality.getAddress(),
    ),
    founding: await ethers.getContractAt("Founding", await founding.getAddress()),
    manager: await ethers.getContractAt("AccessManager", await contracts.manager.getAddress()),
    timelock: await ethers.getContractAt(
      "TimelockController",
      await contracts.timelock.getAddress(),
    ),
    guardian: await ethers.getContractAt("Guardian", await contracts.guardian.getAddress()),
    deployer,
    official,
    secondOfficial,
    guardianOperator,
    signers: [signerOne, signerTwo, signerThree] as const,
    mentor,
    creditor,
    resident,
    neighbour,
    stranger,
    foundedAt,
  };
}

type Signer = Awaited<ReturnType<typeof ethers.getSigners>>[number];

/** A town where a mentor works, a creditor is known, a fund is filled, and a resident takes part. */
export async function openTown() {
  const town = await foundTown();
  const { coin, goalPlans, official, mentor, creditor, resident, foundedAt } = town;
  const office = coin.connect(official);
  const until = foundedAt + 700 * DAY;

  await office.grantStaff(mentor, Role.Mentor, WELFARE, until, NO_CEILING, TEAM);
  await office.grantStaff(creditor, Role.Creditor, HOUSING, until, 0, TEAM);
  await networkHelpers.time.increase(DAY + 1);

  await office.createFund(1n << BigInt(GEITENKAMP), until);
  await office.pledge(1, MUNICIPALITY, 10_000_00n, commitment("decision"));
  await office.enrol(resident, 0, GEITENKAMP, commitment("Samira"));
  await coin.connect(resident).participate(commitment("terms"));
  await goalPlans.connect(official).assignMentor(resident, mentor);
  return town;
}
