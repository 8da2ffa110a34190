namespace Ax.Indexer.Crawling;

/// <summary>Says why an entry cannot be read.</summary>
internal static class UnreadableEntry
{
    /// <summary>A sentence, or null if the entry is gone: what vanishes during a crawl might as well never have been there.</summary>
    /// <param name="absolutePath">Where it is.</param>
    /// <param name="path">Its path relative to the root.</param>
    /// <param name="error">What was thrown, if anything was.</param>
    public static string? Explain(string absolutePath, string path, Exception? error)
    {
        // The framework puts a replacement character for bytes that are not UTF-8, so the name no longer leads to the file.
        if (path.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(absolutePath))
            return "The name is not valid UTF-8.";
        return (error ?? Provoke(absolutePath)) switch
        {
            null or FileNotFoundException or DirectoryNotFoundException => null,
            UnauthorizedAccessException => "Access is denied.",
            PathTooLongException => "The path is too long for this system.",
            var other => other.Message,
        };
    }

    private static Exception? Provoke(string absolutePath)
    {
        try
        {
            File.GetAttributes(absolutePath);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error;
        }
    }
}
