/**
 * Deploys the whole system and wires it: afterwards the deployer has no right. Parameters (module "Socialcoin"):
 * `officials` the first officials' addresses (two at least), `organisation` their organisation's number, `officialsUntil`
 * when their roles end (seconds since 1970), `guardianOperator` who may halt and cancel, `municipalitySigners` the
 * addresses of which two together propose changes of settings.
 */
import { buildModule } from "@nomicfoundation/hardhat-ignition/modules";

const SIGNATURES_NEEDED = 2n;

export default buildModule("Socialcoin", (m) => {
  const municipality = m.contract("MunicipalityAccount", [
    m.getParameter("municipalitySigners"),
    SIGNATURES_NEEDED,
  ]);
  const founding = m.contract("Founding", [municipality]);
  const manager = m.contractAt("AccessManager", m.staticCall(founding, "manager"));
  const timelock = m.contractAt("TimelockController", m.staticCall(founding, "timelock"));

  const coin = m.contract("SocialCoin", [
    manager,
    m.getParameter("officials"),
    m.getParameter("organisation"),
    m.getParameter("officialsUntil"),
  ]);
  const goalPlans = m.contract("GoalPlans", [coin]);
  const debtRegister = m.contract("DebtRegister", [coin, manager]);
  const redemptions = m.contract("Redemptions", [coin, debtRegister, goalPlans]);

  const founded = m.call(founding, "found", [
    coin,
    goalPlans,
    debtRegister,
    redemptions,
    m.getParameter("guardianOperator"),
  ]);
  const guardianAddress = m.staticCall(founding, "guardian", [], 0, { after: [founded] });
  const guardian = m.contractAt("Guardian", guardianAddress);

  return {
    coin,
    goalPlans,
    debtRegister,
    redemptions,
    municipality,
    founding,
    manager,
    timelock,
    guardian,
  };
});
