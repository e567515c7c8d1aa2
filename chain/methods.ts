/**
 * What may be asked of the chain. Whatever is not named here is refused: anvil answers many calls
 * that change the chain outside the journal, and those would be lost or undone by a restart.
 */

/** Passed on as they are. */
export const PASSED: ReadonlySet<string> = new Set([
  "debug_getRawBlock",
  "debug_getRawHeader",
  "debug_getRawReceipts",
  "debug_getRawTransaction",
  "eth_blobBaseFee",
  "eth_blockNumber",
  "eth_chainId",
  "eth_config",
  "eth_createAccessList",
  "eth_feeHistory",
  "eth_gasPrice",
  "eth_getBalance",
  "eth_getBlockByHash",
  "eth_getBlockByNumber",
  "eth_getBlockReceipts",
  "eth_getBlockTransactionCountByHash",
  "eth_getBlockTransactionCountByNumber",
  "eth_getCode",
  "eth_getFilterChanges",
  "eth_getFilterLogs",
  "eth_getLogs",
  "eth_getProof",
  "eth_getRawTransactionByHash",
  "eth_getStorageAt",
  "eth_getTransactionByBlockHashAndIndex",
  "eth_getTransactionByBlockNumberAndIndex",
  "eth_getTransactionByHash",
  "eth_getTransactionCount",
  "eth_getTransactionReceipt",
  "eth_getUncleCountByBlockHash",
  "eth_getUncleCountByBlockNumber",
  "eth_newBlockFilter",
  "eth_newFilter",
  "eth_newPendingTransactionFilter",
  "eth_protocolVersion",
  "eth_syncing",
  "eth_uninstallFilter",
  "net_listening",
  "net_version",
  "txpool_content",
  "txpool_inspect",
  "txpool_status",
  "web3_clientVersion",
  "web3_sha3",
]);

/** Passed on after `presentTime` has told them what time it is. */
export const TIMED: ReadonlySet<string> = new Set([
  "debug_traceCall",
  "eth_call",
  "eth_estimateGas",
  "eth_simulateV1",
]);
