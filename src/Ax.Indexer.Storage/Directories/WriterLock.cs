using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Directories;

/// <summary>
/// The right to write an index: an operating system lock on a file, which ends with the process however it ends.
/// The file tells who holds it.
/// </summary>
public sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, and removes what a killed writer left.</summary>
    /// <exception cref="IndexLockedException">Another process or another object of this process has it.</exception>
    /// <exception cref="IndexException">The lock file cannot be made.</exception>
    public static WriterLock Acquire(IndexDirectory directory)
    {
        directory.Create();
        var path = Path.Combine(directory.Path, "writer.lock");
        var file = Open(directory, path);
        try
        {
            file.SetLength(0);
            file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            file.Flush();
            directory.DeleteUnpublished();
            return new WriterLock(file);
        }
        catch (Exception e)
        {
            file.Dispose();
            if (e is not (IOException or UnauthorizedAccessException))
                throw;
            throw new IndexException($"The index folder {directory.Path} cannot be written: {e.Message} Check the disk and the permissions, or use --db.", e);
        }
    }

    private static FileStream Open(IndexDirectory directory, string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IndexException($"The index folder {directory.Path} cannot be written: {e.Message} Check the permissions, or use --db.", e);
        }
        catch (IOException e)
        {
            throw new IndexLockedException($"Another process{Holder(path)} is updating the index in {directory.Path}. Wait for it, or stop it.", e);
        }
    }

    /// <summary>Gives the lock up.</summary>
    public void Dispose() => _file.Dispose();

    private static string Holder(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            return reader.ReadToEnd() is { Length: > 0 } id ? $" (id {id})" : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
