/**
 * Deploys accounts and their fee sponsor beside a system that stands. The EntryPoint v0.8 must be at its canonical address.
 * Parameters (module "Accounts"): the addresses `coin`, `goalPlans`, `debtRegister`, `redemptions` and `timelock`; `stake`
 * what the sponsor stakes, `purse` what it begins with, `mostPerCall` the most that one operation may cost, all in wei.
 */
import { buildModule } from "@nomicfoundation/hardhat-ignition/modules";
import { paidCalls } from "./paid-calls.ts";

export default buildModule("Accounts", (m) => {
  const coin = m.getParameter<string>("coin");
  const verifier = m.contract("PasskeyVerifier");
  const factory = m.contract("SocialAccountFactory", [coin, m.getParameter("timelock"), verifier]);
  const implementation = m.staticCall(factory, "implementation");

  const sponsor = m.contract(
    "FeeSponsor",
    [
      factory,
      m.getParameter("mostPerCall"),
      [
        ...paidCalls("coin", coin),
        ...paidCalls("goalPlans", m.getParameter<string>("goalPlans")),
        ...paidCalls("debtRegister", m.getParameter<string>("debtRegister")),
        ...paidCalls("redemptions", m.getParameter<string>("redemptions")),
        ...paidCalls("accounts", implementation),
        ...paidCalls("factory", factory),
      ],
    ],
    { value: m.getParameter<bigint>("stake") },
  );
  m.call(sponsor, "fill", [], { value: m.getParameter<bigint>("purse") });

  return { verifier, factory, sponsor };
});
