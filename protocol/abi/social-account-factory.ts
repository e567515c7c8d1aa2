// Written by scripts/generate-abis.ts from the compiled contracts. Do not edit.

/** SocialAccountFactory. */
// prettier-ignore
export const socialAccountFactoryAbi = [
  {"inputs":[],"name":"FailedDeployment","type":"error"},
  {"inputs":[{"name":"balance","type":"uint256"},{"name":"needed","type":"uint256"}],"name":"InsufficientBalance","type":"error"},
  {"inputs":[{"indexed":true,"name":"account","type":"address"},{"indexed":false,"name":"signer","type":"bytes"},{"indexed":false,"name":"salt","type":"bytes32"}],"name":"AccountCreated","type":"event"},
  {"inputs":[{"name":"signer","type":"bytes"},{"name":"salt","type":"bytes32"}],"name":"addressOf","outputs":[{"name":"","type":"address"}],"stateMutability":"view","type":"function"},
  {"inputs":[],"name":"codeHash","outputs":[{"name":"","type":"bytes32"}],"stateMutability":"view","type":"function"},
  {"inputs":[{"name":"signer","type":"bytes"},{"name":"salt","type":"bytes32"}],"name":"create","outputs":[{"name":"account","type":"address"}],"stateMutability":"nonpayable","type":"function"},
  {"inputs":[],"name":"governor","outputs":[{"name":"","type":"address"}],"stateMutability":"view","type":"function"},
  {"inputs":[],"name":"implementation","outputs":[{"name":"","type":"address"}],"stateMutability":"view","type":"function"},
  {"inputs":[],"name":"ledger","outputs":[{"name":"","type":"address"}],"stateMutability":"view","type":"function"},
  {"inputs":[],"name":"passkeys","outputs":[{"name":"","type":"address"}],"stateMutability":"view","type":"function"},
] as const;
