import { on } from "./on.ts";

/** What governance does. Lines alone: the screens read the settings from the chain. */

on("SocialCoin:DeskSet", () => ({}));
on("SocialCoin:LimitsSet", () => ({}));
on("SocialCoin:Halted", () => ({}));
on("SocialCoin:Unhalted", () => ({}));
on("SocialCoin:AuthorityUpdated", () => ({}));
on("DebtRegister:RedemptionsSet", () => ({}));
on("DebtRegister:AuthorityUpdated", () => ({}));
