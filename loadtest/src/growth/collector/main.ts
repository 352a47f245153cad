// Preloaded into a service that is measured (`node --expose-gc --import`): frees what is free when it is told to.
process.on('SIGUSR2', () => {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('needs node --expose-gc');
  gc();
});
