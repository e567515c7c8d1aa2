type Reply = { id: number; result?: unknown; error?: { message: string } };

/** Asks the chain one thing of each, in one request. @returns the answers in that order. @throws Error at a refusal. */
export async function askTogether<Answer>(
  url: string,
  method: string,
  params: readonly unknown[][],
): Promise<Answer[]> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params.map((each, id) => ({ jsonrpc: "2.0", id, method, params: each }))),
  });
  const answers = ((await response.json()) as Reply[]).sort((a, b) => a.id - b.id);
  return answers.map(({ result, error }) => {
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Answer;
  });
}
