/** Stands where Alto would report its errors to a service elsewhere: nothing leaves this machine. */
export function captureException(): void {}

export function init(): void {}

export function httpIntegration(): undefined {}
