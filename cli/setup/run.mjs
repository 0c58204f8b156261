// The one door of every npm script. It must start on any Node, even one too old for the rest, to be able to say so.
const [major] = process.versions.node.split('.');
if (Number(major) < 18) {
  console.error(`Waymark needs Node 18 or newer, and this is ${process.version}.`);
  console.error('Install a current Node from https://nodejs.org, then run the same command again.');
  process.exitCode = 69;
} else {
  import('./main.mjs')
    .then(({ main }) => main(process.argv.slice(2)))
    .catch((error) => {
      console.error(`The set-up could not start: ${error}\nRestore the folder cli/setup and run it again.`);
      process.exitCode = 69;
    });
}
