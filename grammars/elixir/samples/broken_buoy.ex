defmodule Coast.Buoy do
  @moduledoc "Being edited: one function is not finished."

  alias Coast.Mooring

  defstruct id: nil, chain: []

  @doc "Length of the chain in metres."
  def chain_length(%{chain: chain}) do
    Enum.sum(chain)
  end

  def drift(buoy, hours \\ ) do
    buoy.id +
  end

  defp swing(%__MODULE__{id: id}, radius) do
    Mooring.circle(id, radius)
  end
end
