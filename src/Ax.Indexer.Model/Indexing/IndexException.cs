namespace Ax.Indexer.Model;

/// <summary>An index cannot be opened or updated. The message names the file and the remedy.</summary>
public class IndexException : Exception
{
    /// <summary>Creates the exception.</summary>
    public IndexException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public IndexException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Creates the exception.</summary>
    public IndexException() { }
}

/// <summary>There is no index yet.</summary>
public sealed class IndexNotFoundException : IndexException
{
    /// <summary>The id of the process that is building the index now; null when none is.</summary>
    public int? Builder { get; init; }

    /// <summary>Creates the exception.</summary>
    public IndexNotFoundException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public IndexNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Creates the exception.</summary>
    public IndexNotFoundException() { }
}

/// <summary>Another process is writing the index.</summary>
public sealed class IndexLockedException : IndexException
{
    /// <summary>Creates the exception.</summary>
    public IndexLockedException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public IndexLockedException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Creates the exception.</summary>
    public IndexLockedException() { }
}

/// <summary>A query cannot be understood: an unknown filter or value. The message lists the valid ones.</summary>
public sealed class QuerySyntaxException : Exception
{
    /// <summary>Creates the exception.</summary>
    public QuerySyntaxException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public QuerySyntaxException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Creates the exception.</summary>
    public QuerySyntaxException() { }
}
