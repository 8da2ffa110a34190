using Ax.Cli.Hosting;

return await Application.RunAsync(args);
