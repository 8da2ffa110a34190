using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Directories;

/// <summary>
/// The right to write an index: an operating system lock on a file, which ends with the process however it ends.
/// A second file tells who holds it: the locked one cannot be read by others.
/// </summary>
public sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _holder;

    private WriterLock(FileStream file, string holder)
    {
        _file = file;
        _holder = holder;
        try
        {
            File.WriteAllText(holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Only a message is poorer for it.
        }
    }

    /// <summary>Takes the lock.</summary>
    /// <exception cref="IndexLockedException">Another process or another object of this process has it.</exception>
    /// <exception cref="IndexException">The lock file cannot be made.</exception>
    public static WriterLock Acquire(IndexDirectory directory)
    {
        directory.Create();
        var holder = Path.Combine(directory.Path, "writer.id");
        try
        {
            var file = new FileStream(Path.Combine(directory.Path, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new WriterLock(file, holder);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IndexException($"The index folder {directory.Path} cannot be written: {e.Message} Check the permissions, or use --db.", e);
        }
        catch (IOException e)
        {
            throw new IndexLockedException($"Another process{Holder(holder)} is updating the index in {directory.Path}. Wait for it, or stop it.", e);
        }
    }

    /// <summary>Gives the lock up.</summary>
    public void Dispose()
    {
        if (_file.SafeFileHandle.IsClosed)
            return;
        try
        {
            File.Delete(_holder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next holder writes its own.
        }
        _file.Dispose();
    }

    private static string Holder(string path)
    {
        try
        {
            return File.ReadAllText(path) is { Length: > 0 } id ? $" (id {id})" : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
