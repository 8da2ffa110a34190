using System.Diagnostics;
using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Directories;

/// <summary>
/// The right to write an index: an operating system lock on a file, which ends with the process however it ends.
/// A second file tells who holds it: some systems let nobody else read a locked one.
/// </summary>
public sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _holder;

    private WriterLock(FileStream file, string holder)
    {
        _file = file;
        _holder = holder;
    }

    /// <summary>Takes the lock, and removes what a killed writer left.</summary>
    /// <exception cref="IndexLockedException">Another process or another object of this process has it.</exception>
    /// <exception cref="IndexException">The folder cannot be written.</exception>
    public static WriterLock Acquire(IndexDirectory directory)
    {
        directory.Create();
        var holder = HolderPath(directory);
        var file = Open(directory, holder);
        try
        {
            File.WriteAllText(holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            directory.DeleteUnpublished();
            return new WriterLock(file, holder);
        }
        catch (Exception e)
        {
            file.Dispose();
            if (e is not (IOException or UnauthorizedAccessException))
                throw;
            throw Unwritable(directory, e);
        }
    }

    /// <summary>The id of the process that has the lock; null when none has. What it says may be over at once.</summary>
    public static int? FindHolder(IndexDirectory directory)
    {
        try
        {
            if (!int.TryParse(File.ReadAllText(HolderPath(directory)), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                return null;
            using var process = Process.GetProcessById(id);
            return process.HasExited ? null : id;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A writer that was killed leaves its id, but no process.
            return null;
        }
    }

    /// <summary>Gives the lock up.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_holder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Only a message would have been poorer for it.
        }
        _file.Dispose();
    }

    private static string HolderPath(IndexDirectory directory) => Path.Combine(directory.Path, "writer.id");

    private static FileStream Open(IndexDirectory directory, string holder)
    {
        try
        {
            return new FileStream(Path.Combine(directory.Path, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw Unwritable(directory, e);
        }
        catch (IOException e)
        {
            throw new IndexLockedException($"Another process{Describe(holder)} is updating the index in {directory.Path}. Wait for it, or stop it.", e);
        }
    }

    private static IndexException Unwritable(IndexDirectory directory, Exception e) =>
        new($"The index folder {directory.Path} cannot be written: {e.Message} Check the disk and the permissions, or use --db.", e);

    private static string Describe(string holder)
    {
        try
        {
            return File.ReadAllText(holder) is { Length: > 0 } id ? $" (id {id})" : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
