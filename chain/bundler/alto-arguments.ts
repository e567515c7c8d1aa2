/** What Alto is told. Its other settings are what it brings along. */
type Place = { chainUrl: string; entryPoint: string; port: number };

/** A block stands here as soon as a transaction has come; Alto looks four times in this span. */
const BLOCK_MS = 400;
/** In gwei. The local chain itself asks nothing: this makes what the sponsor pays visible. */
const LEAST_FEE = "1";

export function altoArguments({ chainUrl, entryPoint, port }: Place): string[] {
  const options = {
    "rpc-url": chainUrl,
    port,
    entrypoints: entryPoint,
    "safe-mode": true,
    "rpc-methods": [
      "eth_chainId",
      "eth_estimateUserOperationGas",
      "eth_getUserOperationByHash",
      "eth_getUserOperationReceipt",
      "eth_sendUserOperation",
      "eth_supportedEntryPoints",
      "pimlico_getUserOperationGasPrice",
    ].join(","),
    "block-time": BLOCK_MS,
    "min-bundle-interval": 50,
    "max-bundle-interval": 500,
    "floor-max-fee-per-gas": LEAST_FEE,
    "floor-max-priority-fee-per-gas": LEAST_FEE,
    "refilling-wallets": false,
    "utility-wallet-monitor": false,
    json: true,
    "log-level": "warn",
    // It asks the chain questions whose answer is an error, and would log each.
    "public-client-log-level": "fatal",
  };
  return ["run", ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`])];
}
